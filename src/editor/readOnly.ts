/** Why an edit does nothing: the old side of a comparison, a file inside an archive. */
export const READ_ONLY = "This text can't be changed here. Open the story itself, or save a copy.";
