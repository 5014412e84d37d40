// SPDX-License-Identifier: EPL-2.0
package org.palier.files.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.palier.core.imports.ImportRequest;
import org.palier.core.imports.UnreadableFileException;
import org.palier.core.text.Wording;
import org.palier.files.csv.DelimitedFile;

/**
 * A file of tables, opened: a file of rows and delimiters, or a plain list of addresses. Closing it gives back what
 * reading it took. Used by one thread.
 *
 * @since 0.2.0
 */
public final class TableFile implements Closeable {

	static final Wording WORDS = new Wording(TableFile.class, "messages");

	private final ImportRequest request;
	private final List<Sheet> sheets;

	private TableFile(ImportRequest request, List<Sheet> sheets) {
		this.request = request;
		this.sheets = sheets;
	}

	/**
	 * Finds out what lies in a file.
	 *
	 * @throws UnreadableFileException when it holds no table that can be read
	 * @throws IOException             when reading fails
	 */
	public static TableFile open(ImportRequest request) throws IOException {
		DelimitedFile file = DelimitedFile.openNumbered(request);
		String name = String.valueOf(request.file().getFileName());
		boolean list = file.columns().size() == 1 && AddressList.isOne(request.file(), file.encoding());
		return new TableFile(request, List.of(list ? new AddressList(request.file(), file.encoding()) : new DelimitedSheet(name, file)));
	}

	/** Its sheets, in order; at least one. */
	public List<Sheet> sheets() {
		return sheets;
	}

	/**
	 * The sheet of a name, in any case of letters, or of a number from 1.
	 *
	 * @param wanted the empty string stands for the first one
	 * @throws UnreadableFileException when there is none: which there are
	 */
	public Sheet sheet(String wanted) throws UnreadableFileException {
		if (wanted.isBlank()) {
			return sheets.getFirst();
		}
		for (Sheet each : sheets) {
			if (each.name().equalsIgnoreCase(wanted.strip())) {
				return each;
			}
		}
		if (wanted.strip().matches("[1-9]\\d{0,3}") && Integer.parseInt(wanted.strip()) <= sheets.size()) {
			return sheets.get(Integer.parseInt(wanted.strip()) - 1);
		}
		throw new UnreadableFileException(request.file(), WORDS.text("no_such_sheet", String.valueOf(request.file().getFileName()), wanted,
				String.join(", ", sheets.stream().map(Sheet::name).toList())));
	}

	@Override
	public void close() throws IOException {
		// Text is read from the file itself, each time anew.
	}
}
