// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.BitSet;
import java.util.List;

/** A column of an {@link Answer}: filled row by row, then read at any place. */
abstract sealed class AnswerColumn permits NumberColumn, DecimalColumn, TextColumn {

	private static final int NUMBERS = 1;
	private static final int DECIMALS = 2;
	private static final int TEXTS = 3;

	private BitSet nulls = new BitSet();

	/** For a type of SQL. */
	static AnswerColumn of(int type) throws SQLException {
		return switch (type) {
		case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.BOOLEAN, Types.DATE -> new NumberColumn(type);
		case Types.FLOAT, Types.REAL, Types.DOUBLE -> new DecimalColumn();
		case Types.VARCHAR -> new TextColumn(false);
		case Types.ARRAY -> new TextColumn(true);
		// An answer must be read as it was given: whoever asks for another type says here how.
		default -> throw new SQLException("type " + type);
		};
	}

	/** Adds what stands in a row. */
	final void add(ResultSet row, int column) throws SQLException {
		int at = size();
		take(row, column);
		if (row.wasNull()) {
			nulls.set(at);
		}
	}

	final boolean isNull(int at) {
		return nulls.get(at);
	}

	abstract int size();

	/** Adds a value, or any for null; the row is asked last for this column. */
	abstract void take(ResultSet row, int column) throws SQLException;

	abstract void writeValues(DataOutput to) throws IOException;

	long number(int at) {
		throw new IllegalStateException("no number in row " + at);
	}

	double decimal(int at) {
		throw new IllegalStateException("no number in row " + at);
	}

	String text(int at) {
		throw new IllegalStateException("no text in row " + at);
	}

	List<String> texts(int at) {
		throw new IllegalStateException("no texts in row " + at);
	}

	final void write(DataOutput to) throws IOException {
		to.writeByte(switch (this) {
		case NumberColumn it -> NUMBERS;
		case DecimalColumn it -> DECIMALS;
		case TextColumn it -> TEXTS;
		});
		long[] words = nulls.toLongArray();
		to.writeInt(words.length);
		for (long word : words) {
			to.writeLong(word);
		}
		writeValues(to);
	}

	static AnswerColumn read(DataInput from, int rows) throws IOException {
		int kind = from.readByte();
		long[] words = new long[from.readInt()];
		for (int i = 0; i < words.length; i++) {
			words[i] = from.readLong();
		}
		AnswerColumn column = switch (kind) {
		case NUMBERS -> NumberColumn.read(from, rows);
		case DECIMALS -> DecimalColumn.read(from, rows);
		case TEXTS -> TextColumn.read(from, rows);
		default -> throw new IOException("column " + kind);
		};
		column.nulls = BitSet.valueOf(words);
		return column;
	}
}
