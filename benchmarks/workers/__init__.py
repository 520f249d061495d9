"""Scripts that the environments' own interpreters run; they import nothing from this folder but `_loop`."""
