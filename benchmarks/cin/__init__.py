"""One CIN census: an XML file."""
