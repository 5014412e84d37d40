# Codes posts for Palier: a line of JSON in, a line of JSON out. Prints nothing else; errors go to stderr.
library(jsonlite)

keywords <- c(concours = "contest", contest = "contest", emploi = "job_offer", hiring = "job_offer", consultation = "consultation")

input <- file("stdin", encoding = "UTF-8")
open(input)
start <- fromJSON(readLines(input, 1), simplifyVector = FALSE)  # options, and the codebook of the study

usage <- function(text) {
  found <- which(vapply(names(keywords), function(word) grepl(word, tolower(text), fixed = TRUE), TRUE))
  if (nchar(text) < start$options$shortest || length(found) == 0) NA else keywords[[found[1]]]  # NA: the post is left without a code
}

while (length(line <- readLines(input, 1)) > 0) {
  posts <- fromJSON(line, simplifyVector = FALSE)$posts
  answers <- lapply(posts, function(post) list(post = post$post, codes = list(usage = usage(post$text))))
  cat(toJSON(list(answers = answers), auto_unbox = TRUE, na = "null"), "\n", sep = "")
}
