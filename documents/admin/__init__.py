"""What the admin shows of files: how far their reading is, what they were before."""
