// Ctrl+Enter on selected text opens the typo report.
