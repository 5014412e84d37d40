// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.isolation;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A record: its components one after the other; read back by its own constructor, which checks them. */
final class RecordCodec implements WireCodec {

	private final Constructor<?> constructor;
	private final Method[] accessors;
	private final WireCodec[] codecs;
	private final WireCodec nullable;

	RecordCodec(Class<?> type) {
		RecordComponent[] components = type.getRecordComponents();
		try {
			constructor = type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
		} catch (NoSuchMethodException impossible) {
			throw new IllegalStateException(impossible);
		}
		constructor.setAccessible(true);
		accessors = Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
		codecs = Arrays.stream(components).map(it -> RecordWire.codec(it.getGenericType())).toArray(WireCodec[]::new);
		Arrays.stream(accessors).forEach(it -> it.setAccessible(true));
		nullable = WireCodec.of(this::writeComponents, this::readComponents);
	}

	@Override
	public void write(DataOutput out, @Nullable Object value) throws IOException {
		nullable.write(out, value);
	}

	@Override
	public @Nullable Object read(DataInput in) throws IOException {
		return nullable.read(in);
	}

	private void writeComponents(DataOutput out, Object value) throws IOException {
		for (int i = 0; i < accessors.length; i++) {
			try {
				codecs[i].write(out, accessors[i].invoke(value));
			} catch (ReflectiveOperationException defect) {
				throw new IllegalStateException(defect);
			}
		}
	}

	private Object readComponents(DataInput in) throws IOException {
		var values = new Object[codecs.length];
		for (int i = 0; i < codecs.length; i++) {
			values[i] = codecs[i].read(in);
		}
		try {
			return constructor.newInstance(values);
		} catch (InvocationTargetException refused) {
			throw new StreamCorruptedException(String.valueOf(refused.getCause()));
		} catch (IllegalArgumentException missing) {
			// A number of its own that is null.
			throw new StreamCorruptedException(String.valueOf(missing));
		} catch (ReflectiveOperationException defect) {
			throw new IllegalStateException(defect);
		}
	}

	/** One of the records that a sealed type permits, told by its place among them. */
	static final class OneOf implements WireCodec {

		private final List<Class<?>> types = new ArrayList<>();
		private final List<RecordCodec> codecs;
		private final WireCodec nullable;

		OneOf(Class<?> sealed) {
			collect(sealed);
			codecs = types.stream().map(RecordCodec::new).toList();
			nullable = WireCodec.of((out, value) -> {
				int place = types.indexOf(value.getClass());
				out.writeByte(place);
				codecs.get(place).write(out, value);
			}, in -> {
				int place = in.readByte();
				if (place < 0 || place >= codecs.size()) {
					throw new StreamCorruptedException("no record " + place);
				}
				return codecs.get(place).read(in);
			});
		}

		private void collect(Class<?> type) {
			if (type.isSealed()) {
				Arrays.stream(type.getPermittedSubclasses()).forEach(this::collect);
			} else if (type.isRecord()) {
				types.add(type);
			} else {
				throw RecordWire.unknown(type);
			}
		}

		@Override
		public void write(DataOutput out, @Nullable Object value) throws IOException {
			nullable.write(out, value);
		}

		@Override
		public @Nullable Object read(DataInput in) throws IOException {
			return nullable.read(in);
		}
	}
}
