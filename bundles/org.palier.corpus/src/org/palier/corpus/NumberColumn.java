// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;

/** Whole numbers; days as days since 1970, truths as 0 and 1. */
final class NumberColumn extends AnswerColumn {

	private static final int FIRST = 64;

	private final int type;
	private long[] values;
	private int size;

	/** @param type of SQL */
	NumberColumn(int type) {
		this(type, new long[FIRST], 0);
	}

	private NumberColumn(int type, long[] values, int size) {
		this.type = type;
		this.values = values;
		this.size = size;
	}

	@Override
	int size() {
		return size;
	}

	@Override
	void take(ResultSet row, int column) throws SQLException {
		add(switch (type) {
		case Types.BOOLEAN -> row.getBoolean(column) ? 1 : 0;
		case Types.DATE -> row.getObject(column, LocalDate.class) instanceof LocalDate day ? day.toEpochDay() : 0;
		default -> row.getLong(column);
		});
	}

	/** Adds one. */
	void add(long value) {
		if (size == values.length) {
			values = Arrays.copyOf(values, size * 2);
		}
		values[size++] = value;
	}

	@Override
	long number(int at) {
		return values[at];
	}

	@Override
	void writeValues(DataOutput to) throws IOException {
		write(to, values, size);
	}

	static NumberColumn read(DataInput from, int rows) throws IOException {
		return new NumberColumn(Types.BIGINT, numbers(from, rows), rows);
	}

	/** Numbers in as few bytes each as the largest of them takes, above the least. */
	static void write(DataOutput to, long[] numbers, int size) throws IOException {
		long least = 0;
		long most = 0;
		for (int i = 0; i < size; i++) {
			least = i == 0 ? numbers[i] : Math.min(least, numbers[i]);
			most = i == 0 ? numbers[i] : Math.max(most, numbers[i]);
		}
		long span = most - least;
		int bytes = span < 0 ? Long.BYTES : (Long.SIZE - Long.numberOfLeadingZeros(span) + Byte.SIZE - 1) / Byte.SIZE;
		to.writeLong(least);
		to.writeByte(bytes);
		byte[] packed = new byte[size * bytes];
		int at = 0;
		for (int i = 0; i < size; i++) {
			long left = numbers[i] - least;
			for (int each = 0; each < bytes; each++) {
				packed[at++] = (byte) left;
				left >>>= Byte.SIZE;
			}
		}
		to.write(packed);
	}

	/** Reads what {@link #write} wrote. */
	static long[] numbers(DataInput from, int size) throws IOException {
		long least = from.readLong();
		int bytes = from.readByte();
		byte[] packed = new byte[Math.multiplyExact(size, bytes)];
		from.readFully(packed);
		long[] numbers = new long[size];
		int at = 0;
		for (int i = 0; i < size; i++) {
			long number = 0;
			for (int each = 0; each < bytes; each++) {
				number |= (packed[at++] & 0xffL) << each * Byte.SIZE;
			}
			numbers[i] = number + least;
		}
		return numbers;
	}
}
