// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/** Numbers with a fraction. */
final class DecimalColumn extends AnswerColumn {

	private static final int FIRST = 64;

	private double[] values;
	private int size;

	DecimalColumn() {
		this(new double[FIRST], 0);
	}

	private DecimalColumn(double[] values, int size) {
		this.values = values;
		this.size = size;
	}

	@Override
	int size() {
		return size;
	}

	@Override
	void take(ResultSet row, int column) throws SQLException {
		if (size == values.length) {
			values = Arrays.copyOf(values, size * 2);
		}
		values[size++] = row.getDouble(column);
	}

	@Override
	double decimal(int at) {
		return values[at];
	}

	@Override
	void writeValues(DataOutput to) throws IOException {
		for (int i = 0; i < size; i++) {
			to.writeDouble(values[i]);
		}
	}

	static DecimalColumn read(DataInput from, int rows) throws IOException {
		double[] values = new double[rows];
		for (int i = 0; i < rows; i++) {
			values[i] = from.readDouble();
		}
		return new DecimalColumn(values, rows);
	}
}
