"""The guide: help inside the program, its pages in `resources/help/<language>/`."""
