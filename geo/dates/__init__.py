"""What a thing is in which year: dates, statuses, phases, and the stretches and stops of lines.

The one owner of these answers. Layers, the network and the pages ask it; none of them reads
a date by itself.
"""
