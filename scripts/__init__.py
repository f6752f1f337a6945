"""What the Makefile's targets do: starting the site, running all checks and tests with the services they need."""
