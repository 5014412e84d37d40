// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.palier.corpus.CorpusException.Reason;

/**
 * A file of Parquet as rows of text, read by the database of the corpus, in memory of its own and as a stream. Moments are
 * written as ISO 8601 with a space; lists and maps as DuckDB shows them. For one thread.
 */
public final class ParquetTable implements Closeable {

	private static final String MEMORY = "256MB";

	/** Takes rows. */
	@FunctionalInterface
	public interface Rows {
		/** One row, as wide as the columns; what is null in the file is the empty string. */
		void row(List<String> cells) throws IOException;
	}

	private final Path file;
	private final DuckDBConnection connection;
	private final List<String> columns = new ArrayList<>();

	/** Opens a file. @throws CorpusException {@link Reason#MALFORMED} when it is no whole file of Parquet */
	public ParquetTable(Path file) throws CorpusException {
		this.file = file;
		var properties = new Properties();
		properties.setProperty("memory_limit", MEMORY);
		properties.setProperty("threads", "1");
		properties.setProperty("autoinstall_known_extensions", "false");
		properties.setProperty("autoload_known_extensions", "false");
		try {
			connection = (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:", properties);
		} catch (SQLException failure) {
			throw failed(failure);
		}
		try (Statement statement = connection.createStatement();
				ResultSet described = statement.executeQuery("DESCRIBE SELECT * FROM read_parquet([" + Session.literal(escaped()) + "])")) {
			while (described.next()) {
				columns.add(Objects.requireNonNullElse(described.getString(1), ""));
			}
		} catch (SQLException broken) {
			close();
			throw failed(broken);
		}
	}

	/** Signs of a name that would stand for several files. */
	private String escaped() {
		return file.toAbsolutePath().toString().replaceAll("[\\[*?]", "[$0]");
	}

	private CorpusException failed(SQLException cause) {
		return new CorpusException(Reason.MALFORMED, file, String.valueOf(cause.getMessage()), cause);
	}

	/** Names of the columns, in order. */
	public List<String> columns() {
		return List.copyOf(columns);
	}

	/** Hands over all rows in order. @throws CorpusException when the file is damaged */
	public void read(Rows rows) throws IOException {
		try (Statement statement = connection.createStatement();
				ResultSet all = statement.executeQuery("SELECT CAST(COLUMNS(*) AS VARCHAR) FROM read_parquet([" + Session.literal(escaped()) + "])")) {
			while (all.next()) {
				var cells = new ArrayList<String>(columns.size());
				for (int i = 1; i <= columns.size(); i++) {
					cells.add(Objects.requireNonNullElse(all.getString(i), ""));
				}
				rows.row(cells);
			}
		} catch (SQLException broken) {
			throw failed(broken);
		}
	}

	@Override
	public void close() throws CorpusException {
		try {
			connection.close();
		} catch (SQLException failure) {
			throw failed(failure);
		}
	}
}
