"""Floor 9: the command line, one file a command. Works without Qt and without a display."""
