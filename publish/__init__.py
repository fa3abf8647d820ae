"""The two zones on disk, and how what a build made becomes, as a whole, what people see."""
