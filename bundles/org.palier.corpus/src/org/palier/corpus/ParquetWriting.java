// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;
import org.palier.corpus.CorpusException.Reason;

/**
 * Rows into a file of Parquet, compressed with Zstandard, through the database of the corpus in memory of its own. A file of
 * that name is replaced once the new one is whole; without {@link #commit} nothing is left. For one thread.
 */
public final class ParquetWriting implements Closeable {

	/** The kind of values of a column; any cell may be null. */
	public enum Kind {
		/** {@link String}. */
		TEXT("VARCHAR"),
		/** {@link Double}. */
		NUMBER("DOUBLE"),
		/** {@link Long}. */
		WHOLE("BIGINT"),
		/** {@link Boolean}. */
		FLAG("BOOLEAN"),
		/** {@link Instant}, in microseconds. */
		MOMENT("TIMESTAMP");

		private final String sql;

		Kind(String sql) {
			this.sql = sql;
		}
	}

	/** A column. */
	public record Column(String name, Kind kind) {
	}

	private static final String TABLE = "written";

	private final Path file;
	private final List<Column> columns;
	private final DuckDBConnection connection;
	private final DuckDBAppender rows;

	/** @throws CorpusException when the database cannot start */
	public ParquetWriting(Path file, List<Column> columns) throws CorpusException {
		this.file = file;
		this.columns = List.copyOf(columns);
		var properties = new Properties();
		properties.setProperty("autoinstall_known_extensions", "false");
		properties.setProperty("autoload_known_extensions", "false");
		try {
			connection = (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:", properties);
		} catch (SQLException failure) {
			throw failed(failure);
		}
		try (Statement statement = connection.createStatement()) {
			statement.execute("CREATE TABLE " + TABLE + "("
					+ columns.stream().map(it -> quoted(it.name()) + " " + it.kind().sql).collect(Collectors.joining(", "))
					+ ")");
			rows = connection.createAppender("main", TABLE);
		} catch (SQLException failure) {
			close();
			throw failed(failure);
		}
	}

	private static String quoted(String name) {
		return '"' + name.replace("\"", "\"\"") + '"';
	}

	/** Adds a row. @param cells one for each column, of its kind */
	public void row(List<? extends @Nullable Object> cells) throws CorpusException {
		if (cells.size() != columns.size()) {
			throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
		}
		try {
			rows.beginRow();
			for (Object cell : cells) {
				append(cell);
			}
			rows.endRow();
		} catch (SQLException failure) {
			throw failed(failure);
		}
	}

	private void append(@Nullable Object cell) throws SQLException {
		switch (cell) {
		case null -> rows.appendNull();
		case String text -> rows.append(text);
		case Double number -> rows.append(number.doubleValue());
		case Long number -> rows.append(number.longValue());
		case Boolean flag -> rows.append(flag.booleanValue());
		case Instant moment -> rows.append(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
		default -> throw new IllegalArgumentException(cell.getClass().getName());
		}
	}

	/** Writes the file. @throws IOException when it cannot be written */
	public void commit() throws IOException {
		Path part = file.resolveSibling(file.getFileName() + ".part");
		try (Statement statement = connection.createStatement()) {
			rows.close();
			statement.execute("COPY (SELECT * FROM " + TABLE + " ORDER BY rowid) TO " + Session.literal(part.toAbsolutePath().toString())
					+ " (FORMAT parquet, COMPRESSION zstd)");
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		} catch (SQLException failure) {
			throw failed(failure);
		} finally {
			Files.deleteIfExists(part);
		}
	}

	private CorpusException failed(SQLException cause) {
		return new CorpusException(Reason.FAILED, file, String.valueOf(cause.getMessage()), cause);
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
