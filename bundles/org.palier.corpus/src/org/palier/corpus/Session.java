// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** One connection to a corpus, for one thread and a short time. */
final class Session implements AnswerSource, AutoCloseable {

	/** Makes an object of the row on which a result stands. */
	@FunctionalInterface
	interface RowReader<T> {
		T read(ResultSet row) throws SQLException;
	}

	/** Looks at the row on which a result stands. */
	@FunctionalInterface
	interface RowTaker {
		void take(ResultSet row) throws SQLException;
	}

	/** How statements begin that leave the tables of the file as they are. */
	private static final List<String> OF_SESSION = List.of("CREATE TEMP ", "CREATE OR REPLACE TEMP ", "CHECKPOINT ", "COPY (", "USE ");

	private final Database database;
	private final DuckDBConnection connection;
	private final Attachment.Use use;

	/** @param use ends with the session */
	Session(Database database, DuckDBConnection connection, Attachment.Use use) {
		this.database = database;
		this.connection = connection;
		this.use = use;
	}

	/** A statement without result; a fresh one each, since a failed one cannot be used again. */
	void execute(String sql, Object... parameters) throws SQLException {
		if (OF_SESSION.stream().noneMatch(sql::startsWith)) {
			database.kept().changed();
		}
		try (PreparedStatement statement = prepared(sql)) {
			bind(statement, parameters);
			statement.execute();
		}
	}

	<T> List<T> list(String sql, RowReader<T> reader, Object... parameters) throws SQLException {
		try (PreparedStatement statement = prepared(sql)) {
			bind(statement, parameters);
			try (ResultSet rows = statement.executeQuery()) {
				var found = new ArrayList<T>();
				while (rows.next()) {
					found.add(reader.read(rows));
				}
				return found;
			}
		}
	}

	@Override
	public Answer answer(Question question) throws SQLException {
		return question.ask(this);
	}

	/** All rows of an answer, in columns. */
	Answer answer(String sql, Object... parameters) throws SQLException {
		try (PreparedStatement statement = prepared(sql)) {
			bind(statement, parameters);
			try (ResultSet rows = statement.executeQuery()) {
				return Answer.of(rows);
			}
		}
	}

	/** The numbers of one column, without an object for each. */
	long[] longs(String sql, Object... parameters) throws SQLException {
		long[] found = new long[1024];
		int size = 0;
		try (PreparedStatement statement = prepared(sql)) {
			bind(statement, parameters);
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next()) {
					if (size == found.length) {
						found = Arrays.copyOf(found, size * 2);
					}
					found[size++] = rows.getLong(1);
				}
			}
		}
		return Arrays.copyOf(found, size);
	}

	/** The numbers of one column, one after another. */
	void eachLong(String sql, LongConsumer taking, Object... parameters) throws SQLException {
		try (PreparedStatement statement = prepared(sql)) {
			bind(statement, parameters);
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next()) {
					taking.accept(rows.getLong(1));
				}
			}
		}
	}

	/** Hands each row to somebody, who keeps none of it. */
	void each(String sql, RowTaker taking, Object... parameters) throws SQLException {
		try (PreparedStatement statement = prepared(sql)) {
			bind(statement, parameters);
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next()) {
					taking.take(rows);
				}
			}
		}
	}

	@Override
	public long number(String sql) throws SQLException {
		return longs(sql)[0];
	}

	long number(String sql, Object... parameters) throws SQLException {
		return longs(sql, parameters)[0];
	}

	DuckDBAppender appender(String catalog, String table) throws SQLException {
		if (catalog.equals(Database.NAME)) {
			database.kept().changed();
		}
		return connection.createAppender(catalog, "main", table);
	}

	void begin() throws SQLException {
		connection.setAutoCommit(false);
	}

	void commit() throws SQLException {
		connection.commit();
	}

	void rollback() throws SQLException {
		connection.rollback();
	}

	private PreparedStatement prepared(String sql) throws SQLException {
		database.overhears().accept(sql);
		return connection.prepareStatement(sql);
	}

	private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
		for (int i = 0; i < parameters.length; i++) {
			statement.setObject(i + 1, parameters[i]);
		}
	}

	@Override
	public void close() throws SQLException {
		database.forget(this);
		try {
			connection.close();
		} finally {
			use.close();
		}
	}

	/** A text as SQL writes it; for places where no parameter is allowed. */
	static String literal(String text) {
		return "'" + text.replace("'", "''") + "'";
	}

	static DuckDBConnection prepared(DuckDBConnection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("USE " + Database.NAME);
		}
		return connection;
	}
}
