"""The findings beside the text: a list by family, and what can be done about the chosen one."""
