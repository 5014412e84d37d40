// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * All rows of the answer to a question, in columns, so that they can be kept and read again. Answers of the database
 * and kept ones are read in the same way. Immutable.
 */
final class Answer {

	private final int rows;
	private final List<AnswerColumn> columns;

	private Answer(int rows, List<AnswerColumn> columns) {
		this.rows = rows;
		this.columns = columns;
	}

	/** Reads an answer to its end. */
	static Answer of(ResultSet result) throws SQLException {
		ResultSetMetaData data = result.getMetaData();
		List<AnswerColumn> columns = new ArrayList<>();
		for (int i = 1; i <= data.getColumnCount(); i++) {
			columns.add(AnswerColumn.of(data.getColumnType(i)));
		}
		int rows = 0;
		while (result.next()) {
			for (int i = 0; i < columns.size(); i++) {
				columns.get(i).add(result, i + 1);
			}
			rows++;
		}
		return new Answer(rows, columns);
	}

	/** Reads what {@link #write} wrote. @throws IOException also for what no answer can be */
	static Answer read(DataInput from) throws IOException {
		int rows = from.readInt();
		int width = from.readInt();
		List<AnswerColumn> columns = new ArrayList<>();
		for (int i = 0; i < width; i++) {
			columns.add(AnswerColumn.read(from, rows));
		}
		return new Answer(rows, columns);
	}

	/** Writes all of it. */
	void write(DataOutput to) throws IOException {
		to.writeInt(rows);
		to.writeInt(columns.size());
		for (AnswerColumn each : columns) {
			each.write(to);
		}
	}

	/** How many rows there are. */
	int size() {
		return rows;
	}

	/** Makes an object of each row, in their order. */
	<T> List<T> list(Function<Row, T> reader) {
		List<T> found = new ArrayList<>(rows);
		var row = new At();
		for (row.at = 0; row.at < rows; row.at++) {
			found.add(reader.apply(row));
		}
		return found;
	}

	/** The whole numbers of the first column. */
	long[] longs() {
		AnswerColumn first = columns.getFirst();
		return IntStream.range(0, rows).mapToLong(first::number).toArray();
	}

	/** The whole number of the first row. */
	long number() {
		return new At().getLong(1);
	}

	/** The row at a place. */
	private final class At implements Row {

		private int at;

		@Override
		public long getLong(int column) {
			return columns.get(column - 1).number(at);
		}

		@Override
		public double getDouble(int column) {
			return columns.get(column - 1).decimal(at);
		}

		@Override
		public String getString(int column) {
			return columns.get(column - 1).text(at);
		}

		@Override
		public List<String> getStrings(int column) {
			return columns.get(column - 1).texts(at);
		}

		@Override
		public boolean isNull(int column) {
			return columns.get(column - 1).isNull(at);
		}
	}
}
