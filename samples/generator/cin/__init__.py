"""The Children in Need census: one XML file per authority and year."""
