"""What goes back to an authority after a build: its error report and its receipt. LA zone only."""
