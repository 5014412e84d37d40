// SPDX-License-Identifier: EPL-2.0
package org.palier.files.records;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A value of JSON. A missing value is {@link #NONE} and can be asked like any other, so that a path through records of many
 * kinds needs no tests on its way. Numbers keep the digits that the file has: an id of 64 bits is no double. Immutable.
 */
public sealed interface JsonValue {

	/** Nothing: a member that is not there, or null. */
	JsonValue NONE = new Nothing();

	/** A text, a number or a truth value, as written. @param quoted whether it is a text */
	record Plain(String value, boolean quoted) implements JsonValue {
	}

	/** A list. */
	record Items(List<JsonValue> values) implements JsonValue {
		/** Copies its list. */
		public Items {
			values = List.copyOf(values);
		}
	}

	/** An object, its members in order. */
	record Members(Map<String, JsonValue> values) implements JsonValue {
		/** Takes the map as its own. */
		public Members {
			values = Collections.unmodifiableMap(values);
		}
	}

	/** Nothing. */
	record Nothing() implements JsonValue {
	}

	/** An object without members. */
	static JsonValue object() {
		return new Members(new LinkedHashMap<>());
	}

	/** A text. */
	static JsonValue of(String value) {
		return new Plain(value, true);
	}

	/** The member of this name; {@link #NONE} when this has none. */
	default JsonValue get(String name) {
		return this instanceof Members object ? object.values.getOrDefault(name, NONE) : NONE;
	}

	/** The value at a path of names and places from 0, parts apart by dots: {@code user.id_str}, {@code media.0.url}. */
	default JsonValue at(String path) {
		JsonValue value = this;
		int from = 0;
		while (from <= path.length() && !(value instanceof Nothing)) {
			int dot = path.indexOf('.', from);
			String name = path.substring(from, dot < 0 ? path.length() : dot);
			value = value instanceof Items list ? item(list.values, name) : value.get(name);
			from = dot < 0 ? path.length() + 1 : dot + 1;
		}
		return value;
	}

	private static JsonValue item(List<JsonValue> all, String place) {
		if (place.isEmpty() || place.length() > 9 || !place.chars().allMatch(it -> it >= '0' && it <= '9')) {
			return NONE;
		}
		int at = Integer.parseInt(place);
		return at < all.size() ? all.get(at) : NONE;
	}

	/** True when something is there. */
	default boolean exists() {
		return !(this instanceof Nothing);
	}

	/** True when there is a member of each of these names, whatever it holds, but null. */
	default boolean has(String... names) {
		for (String each : names) {
			if (!get(each).exists()) {
				return false;
			}
		}
		return true;
	}

	/** True for an object. */
	default boolean isObject() {
		return this instanceof Members;
	}

	/** True for a list. */
	default boolean isList() {
		return this instanceof Items;
	}

	/** True for the truth value true. */
	default boolean isTrue() {
		return this instanceof Plain plain && !plain.quoted && plain.value.equals("true");
	}

	/** A text as it is, a number as written; empty for an object, a list or nothing. */
	default String text() {
		return this instanceof Plain plain ? plain.value : "";
	}

	/** The text at a path, see {@link #at}. */
	default String text(String path) {
		return at(path).text();
	}

	/** The text at the first of these paths that has one; empty for none. */
	default String first(String... paths) {
		for (String each : paths) {
			String text = text(each);
			if (!text.isEmpty()) {
				return text;
			}
		}
		return "";
	}

	/** A whole number of at least 0, written as a number or as a text of digits; empty for anything else. */
	default OptionalLong count() {
		String digits = text();
		if (digits.isEmpty() || digits.length() > 18 || !digits.chars().allMatch(it -> it >= '0' && it <= '9')) {
			return OptionalLong.empty();
		}
		return OptionalLong.of(Long.parseLong(digits));
	}

	/** The items of a list; an empty list for any other value. */
	default List<JsonValue> items() {
		return this instanceof Items list ? list.values : List.of();
	}

	/** The members of an object by name, in order; empty for any other value. */
	default Map<String, JsonValue> members() {
		return this instanceof Members object ? object.values : Map.of();
	}

	/** This object without the member of a name; this itself when it has none. */
	default JsonValue without(String name) {
		if (!get(name).exists()) {
			return this;
		}
		Map<String, JsonValue> rest = new LinkedHashMap<>(members());
		rest.remove(name);
		return new Members(rest);
	}

	/** This as JSON, on one line. */
	default String json() {
		return JsonText.of(this);
	}

	/** The names of an object's members, in order. */
	default Set<String> names() {
		return members().keySet();
	}
}
