// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.isolation;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes and reads values of one type that cross from one process into another, in Java's {@link DataOutput}. The values are records of
 * strings, numbers, dates, enumerations, lists, sets, maps and other records, any of them null. For a sealed type the name of the permitted
 * record comes first. It is no Java serialization: reading makes nothing but values of that type, by their own constructors. Immutable and
 * thread-safe.
 *
 * @param <T> the type
 */
public final class RecordWire<T> {

	private final WireCodec codec;
	private final Class<T> type;

	/**
	 * @param type that both sides know in the same version
	 * @throws IllegalArgumentException when it holds what cannot cross
	 */
	public RecordWire(Class<T> type) {
		this.type = type;
		this.codec = codec(type);
	}

	/** Writes one. */
	public void write(DataOutput out, T value) throws IOException {
		codec.write(out, value);
	}

	/** Reads one. @throws java.io.StreamCorruptedException when that is none */
	public T read(DataInput in) throws IOException {
		return type.cast(codec.read(in));
	}

	static WireCodec codec(Type type) {
		return switch (type) {
		case Class<?> it -> codec(it);
		case WildcardType it -> codec(it.getUpperBounds()[0]);
		case ParameterizedType it -> codec((Class<?>) it.getRawType(), it.getActualTypeArguments());
		default -> throw unknown(type);
		};
	}

	private static WireCodec codec(Class<?> type) {
		if (type.isSealed()) {
			return new RecordCodec.OneOf(type);
		}
		if (type.isRecord()) {
			return new RecordCodec(type);
		}
		return type.isEnum() ? WireCodec.name(type) : WireCodec.simple(type);
	}

	private static WireCodec codec(Class<?> type, Type[] arguments) {
		WireCodec first = codec(arguments[0]);
		if (type == List.class) {
			return WireCodec.collection(first, it -> it);
		}
		if (type == Set.class) {
			return WireCodec.collection(first, TreeSet::new);
		}
		if (type == Map.class || type == SortedMap.class) {
			WireCodec entries = WireCodec.collection(new WireCodec.Entry(first, codec(arguments[1])), it -> it.stream().map(Map.Entry.class::cast)
					.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> other, TreeMap::new)));
			return WireCodec.of((out, value) -> entries.write(out, List.copyOf(((Map<?, ?>) value).entrySet())), entries::read);
		}
		throw unknown(type);
	}

	static IllegalArgumentException unknown(Type type) {
		return new IllegalArgumentException(type + " cannot cross into another process");
	}
}
