// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Texts, or a few texts a row; each that is told again and again is there once. */
final class TextColumn extends AnswerColumn {

	private static final int FIRST = 64;
	/** Stands for a text that is null. */
	private static final String NOTHING = "";

	/** Whether a row has several. */
	private final boolean several;
	private final List<String> texts = new ArrayList<>();
	private final Map<String, Integer> places = new HashMap<>();
	private long[] values = new long[FIRST];
	private int count;
	/** Behind the last text of each row; of a row that has one, nothing. */
	private final NumberColumn ends = new NumberColumn(java.sql.Types.BIGINT);

	/** @param several whether a row has several */
	TextColumn(boolean several) {
		this.several = several;
	}

	@Override
	int size() {
		return several ? ends.size() : count;
	}

	@Override
	void take(ResultSet row, int column) throws SQLException {
		if (several) {
			Array array = row.getArray(column);
			if (array != null) {
				for (Object each : (Object[]) array.getArray()) {
					add(String.valueOf(each));
				}
			}
			ends.add(count);
		} else {
			add(Objects.requireNonNullElse(row.getString(column), NOTHING));
		}
	}

	private void add(String text) {
		if (count == values.length) {
			values = Arrays.copyOf(values, count * 2);
		}
		values[count++] = places.computeIfAbsent(text, it -> {
			texts.add(it);
			return texts.size() - 1;
		});
	}

	@Override
	String text(int at) {
		return texts.get((int) values[at]);
	}

	@Override
	List<String> texts(int at) {
		int from = at == 0 ? 0 : (int) ends.number(at - 1);
		List<String> found = new ArrayList<>();
		for (int i = from; i < ends.number(at); i++) {
			found.add(text(i));
		}
		return found;
	}

	@Override
	void writeValues(DataOutput to) throws IOException {
		to.writeBoolean(several);
		to.writeInt(texts.size());
		for (String each : texts) {
			byte[] bytes = each.getBytes(StandardCharsets.UTF_8);
			to.writeInt(bytes.length);
			to.write(bytes);
		}
		to.writeInt(count);
		NumberColumn.write(to, values, count);
		if (several) {
			ends.writeValues(to);
		}
	}

	static TextColumn read(DataInput from, int rows) throws IOException {
		var column = new TextColumn(from.readBoolean());
		int known = from.readInt();
		for (int i = 0; i < known; i++) {
			byte[] bytes = new byte[from.readInt()];
			from.readFully(bytes);
			column.texts.add(new String(bytes, StandardCharsets.UTF_8));
		}
		column.count = from.readInt();
		column.values = NumberColumn.numbers(from, column.count);
		if (column.several) {
			for (long end : NumberColumn.numbers(from, rows)) {
				column.ends.add(end);
			}
		}
		return column;
	}
}
