"""One document in two languages, side by side: what one version says and another does not."""
