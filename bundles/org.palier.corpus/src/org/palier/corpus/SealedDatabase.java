// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;

/**
 * A database in memory that is filled once and then answers questions of unknown people. It reads and writes no file,
 * fetches nothing, and none of its settings can be changed. It does not limit the use of memory or time: a caller asks
 * in a process that can be ended. For one thread.
 */
public final class SealedDatabase implements AutoCloseable {

	/** Reads an answer, row by row. */
	@FunctionalInterface
	public interface Reading<T> {
		T read(ResultSet answer) throws SQLException;
	}

	private final DuckDBConnection connection;

	private SealedDatabase(DuckDBConnection connection) {
		this.connection = connection;
	}

	/**
	 * An empty one. One thread alone works in it, so that the same question has the same rows in the same order.
	 *
	 * @param megabytes that it may hold; what needs more fails, for nothing is written to a disk
	 */
	public static SealedDatabase open(int megabytes) throws SQLException, IOException {
		var copies = new NativeLibraryFile(Path.of(System.getProperty("java.io.tmpdir")));
		copies.sweep(Instant.now());
		var properties = new Properties();
		properties.setProperty("enable_external_access", "false");
		properties.setProperty("autoinstall_known_extensions", "false");
		properties.setProperty("autoload_known_extensions", "false");
		properties.setProperty("allow_community_extensions", "false");
		properties.setProperty("memory_limit", megabytes + "MiB");
		properties.setProperty("threads", "1");
		properties.setProperty("temp_directory", "");
		properties.setProperty("jdbc_stream_results", "true");
		var connection = (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:", properties);
		copies.unlinkLoaded();
		return new SealedDatabase(connection);
	}

	/** Executes a statement of ours. */
	public void execute(String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/**
	 * Adds rows to a table.
	 * @param columns the values of each, all of one length; texts, whole numbers, numbers, flags or days, null for nothing
	 */
	public void append(String table, List<? extends List<?>> columns) throws SQLException {
		int rows = columns.isEmpty() ? 0 : columns.getFirst().size();
		try (DuckDBAppender appender = connection.createAppender("main", table)) {
			for (int row = 0; row < rows; row++) {
				appender.beginRow();
				for (List<?> column : columns) {
					append(appender, column.get(row));
				}
				appender.endRow();
			}
		}
	}

	private static void append(DuckDBAppender appender, @Nullable Object value) throws SQLException {
		switch (value) {
		case null -> appender.appendNull();
		case Long it -> appender.append(it.longValue());
		case Double it -> appender.append(it.doubleValue());
		case Boolean it -> appender.append(it.booleanValue());
		case LocalDate it -> appender.append(it);
		case BigDecimal it -> appender.append(it);
		default -> appender.append(value.toString());
		}
	}

	/** From now on no setting can be changed. */
	public void seal() throws SQLException {
		execute("SET lock_configuration = true");
	}

	/** Asks. @param arguments in place of question marks */
	public <T> T ask(String sql, List<String> arguments, Reading<T> reading) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			for (int i = 0; i < arguments.size(); i++) {
				statement.setString(i + 1, arguments.get(i));
			}
			try (ResultSet answer = statement.executeQuery()) {
				return reading.read(answer);
			}
		}
	}

	@Override
	public void close() throws SQLException {
		connection.close();
	}
}
