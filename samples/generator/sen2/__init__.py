"""SEN2, education, health and care plans: one XML file per authority and year."""
