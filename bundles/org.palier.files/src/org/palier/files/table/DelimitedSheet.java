// SPDX-License-Identifier: EPL-2.0
package org.palier.files.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.palier.files.FileDialect;
import org.palier.files.RowSink;
import org.palier.files.csv.DelimitedFile;
import org.palier.files.csv.RowReader;
import org.palier.ground.Progress;

/** The only sheet of a file of rows and delimiters. */
record DelimitedSheet(String name, DelimitedFile file) implements Sheet {

	@Override
	public List<String> columns() {
		return file.columns();
	}

	@Override
	public Optional<FileDialect> dialect() {
		return Optional.of(file.dialect());
	}

	@Override
	public void read(RowReader reader, RowSink sink, Progress progress) throws IOException {
		file.read(reader, sink, progress);
	}
}
