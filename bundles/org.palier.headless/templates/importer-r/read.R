# Reads posts for Palier: one line of JSON in, a line of JSON out for each row. Prints nothing else; errors go to stderr.
library(jsonlite)

start <- fromJSON(readLines(file("stdin"), 1), simplifyVector = FALSE)  # options, and the file
lines <- readLines(file(start$file, encoding = if (is.null(start$encoding)) "UTF-8" else start$encoding))
moment <- "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}(Z|[+-][0-9]{2}:[0-9]{2})$"

say <- function(answer) cat(toJSON(answer, auto_unbox = TRUE), "\n", sep = "")
for (row in seq_along(lines)) {
  cells <- strsplit(lines[row], "\t", fixed = TRUE)[[1]]
  if (!grepl(moment, cells[1])) {
    why <- list(fr = "Ce n’est pas un moment.", en = "This is no moment.")
    say(list(row = row, rejected = list(column = "moment", value = cells[1], message = why)))
  } else {
    say(list(row = row, post = list(platform = start$options$platform, account = cells[2], text = cells[3], created = cells[1])))
  }
}
