// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.isolation;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** How values of one type are written and read back. */
interface WireCodec {

	/** Longest string and list that are believed: anything longer is noise. */
	int LONGEST = 1 << 24;

	void write(DataOutput out, @Nullable Object value) throws IOException;

	/** @throws StreamCorruptedException when it is none */
	@Nullable Object read(DataInput in) throws IOException;

	@FunctionalInterface
	interface Writing {
		void write(DataOutput out, Object value) throws IOException;
	}

	@FunctionalInterface
	interface Reading {
		@Nullable Object read(DataInput in) throws IOException;
	}

	/** One that may be null as well. */
	static WireCodec of(Writing writing, Reading reading) {
		return new WireCodec() {
			@Override
			public void write(DataOutput out, @Nullable Object value) throws IOException {
				out.writeBoolean(value != null);
				if (value != null) {
					writing.write(out, value);
				}
			}

			@Override
			public @Nullable Object read(DataInput in) throws IOException {
				return in.readBoolean() ? reading.read(in) : null;
			}
		};
	}

	/** The codec of a type of Java's own. */
	static WireCodec simple(Class<?> type) {
		if (type == String.class) {
			return of((out, it) -> writeText(out, (String) it), WireCodec::readText);
		}
		if (type == int.class || type == Integer.class) {
			return of((out, it) -> out.writeInt((Integer) it), DataInput::readInt);
		}
		if (type == long.class || type == Long.class) {
			return of((out, it) -> out.writeLong((Long) it), DataInput::readLong);
		}
		if (type == double.class || type == Double.class) {
			return of((out, it) -> out.writeDouble((Double) it), DataInput::readDouble);
		}
		if (type == boolean.class || type == Boolean.class) {
			return of((out, it) -> out.writeBoolean((Boolean) it), DataInput::readBoolean);
		}
		if (type == Instant.class) {
			return of((out, it) -> {
				out.writeLong(((Instant) it).getEpochSecond());
				out.writeInt(((Instant) it).getNano());
			}, in -> Instant.ofEpochSecond(in.readLong(), in.readInt()));
		}
		if (type == LocalDate.class) {
			return of((out, it) -> out.writeLong(((LocalDate) it).toEpochDay()), in -> LocalDate.ofEpochDay(in.readLong()));
		}
		throw RecordWire.unknown(type);
	}

	/** The codec of an enumeration: its constants cross by name. */
	static WireCodec name(Class<?> type) {
		return of((out, it) -> writeText(out, ((Enum<?>) it).name()), in -> {
			String name = readText(in);
			for (Object constant : type.getEnumConstants()) {
				if (((Enum<?>) constant).name().equals(name)) {
					return constant;
				}
			}
			throw new StreamCorruptedException("no " + type.getSimpleName() + " " + name);
		});
	}

	/** The codec of a collection. @param made the collection, of those in their order */
	static WireCodec collection(WireCodec element, Function<List<@Nullable Object>, Object> made) {
		return of((out, it) -> {
			Collection<?> all = (Collection<?>) it;
			out.writeInt(all.size());
			for (Object one : all) {
				element.write(out, one);
			}
		}, in -> {
			List<@Nullable Object> all = new ArrayList<>();
			for (int left = length(in); left > 0; left--) {
				all.add(element.read(in));
			}
			return made.apply(all);
		});
	}

	/** The codec of an entry of a map. */
	record Entry(WireCodec key, WireCodec value) implements WireCodec {

		@Override
		public void write(DataOutput out, @Nullable Object entry) throws IOException {
			Map.Entry<?, ?> whole = (Map.Entry<?, ?>) Objects.requireNonNull(entry);
			key.write(out, whole.getKey());
			value.write(out, whole.getValue());
		}

		@Override
		public @NonNull Object read(DataInput in) throws IOException {
			Object read = key.read(in);
			Object found = value.read(in);
			if (read == null || found == null) {
				throw new StreamCorruptedException("half an entry");
			}
			return Map.entry(read, found);
		}
	}

	/** A length and UTF-16, so that it comes back to the last bit. */
	private static void writeText(DataOutput out, String text) throws IOException {
		out.writeInt(text.length());
		out.writeChars(text);
	}

	private static String readText(DataInput in) throws IOException {
		var bytes = new byte[2 * length(in)];
		in.readFully(bytes);
		return ByteBuffer.wrap(bytes).asCharBuffer().toString();
	}

	private static int length(DataInput in) throws IOException {
		int length = in.readInt();
		if (length < 0 || length > LONGEST) {
			throw new StreamCorruptedException("a length of " + length);
		}
		return length;
	}
}
