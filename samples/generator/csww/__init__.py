"""The children's social work workforce census: one XML file per authority and year."""
