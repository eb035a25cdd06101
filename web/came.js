// After each block of the program: the block is whole, since its end tag has come. Found by its id alone, a block could
// still be on its way. ES5.
document.dispatchEvent(new Event("part"));
