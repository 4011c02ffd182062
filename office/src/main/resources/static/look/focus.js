// Brings the reader to what needs attention: the summary of mistakes takes the focus when the page opens.
document.querySelector("[data-focus]")?.focus();
