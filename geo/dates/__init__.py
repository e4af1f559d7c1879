"""What a thing is in which year: dates, phases, status and opening."""
