// SPDX-License-Identifier: EPL-2.0
package org.palier.files.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.palier.files.FileDialect;
import org.palier.files.RowSink;
import org.palier.files.csv.RowReader;
import org.palier.ground.Progress;

/** A sheet under another name: that of the file of an archive in which it lies. */
record NamedSheet(String name, Sheet sheet) implements Sheet {

	@Override
	public List<String> columns() {
		return sheet.columns();
	}

	@Override
	public Optional<FileDialect> dialect() {
		return sheet.dialect();
	}

	@Override
	public void read(RowReader reader, RowSink sink, Progress progress) throws IOException {
		sheet.read(reader, sink, progress);
	}
}
