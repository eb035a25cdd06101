// Runs after each block of the program: reports that the block is complete. (Its element exists before that, while its
// text is still being downloaded.) ES5.
document.dispatchEvent(new Event("part"));
