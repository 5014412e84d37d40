// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.palier.files.mapping.ColumnSource;

/**
 * Which column is what: {@code text=Tweet Text,createdAt=date,metric.likes=Likes}. A comma parts two
 * entries only where a name and an equals sign follow, so that columns may have commas in their names.
 *
 * @param fields  field to its source, see {@link ColumnSource}
 * @param metrics name of a count to its source
 */
record PostMapping(Map<PostField, String> fields, Map<String, String> metrics) {

	/** Maps nothing. */
	static final PostMapping EMPTY = new PostMapping(Map.of(), Map.of());

	/** Parts of a mapping that are none. */
	static final class MalformedMappingException extends Exception {
		private static final long serialVersionUID = 1L;

		/** @param part what is wrong */
		MalformedMappingException(String part) {
			super(part, null, false, false);
		}
	}

	/** @throws MalformedMappingException with the part that names no field */
	static PostMapping parse(String text) throws MalformedMappingException {
		var entries = new LinkedHashMap<String, String>();
		if (!text.isBlank()) {
			for (String entry : text.split("[,\\n](?=\\s*[A-Za-z]+(?:\\.[A-Za-z]+)?\\s*=)")) {
				int sign = entry.indexOf('=');
				if (sign < 0) {
					throw new MalformedMappingException(entry.strip());
				}
				entries.put(entry.substring(0, sign).strip(), entry.substring(sign + 1).strip());
			}
		}
		return of(entries);
	}

	/** @throws MalformedMappingException with the entry that names no field or no source */
	static PostMapping of(Map<String, String> entries) throws MalformedMappingException {
		var fields = new EnumMap<PostField, String>(PostField.class);
		var metrics = new LinkedHashMap<String, String>();
		for (var entry : entries.entrySet()) {
			String key = entry.getKey();
			Optional<PostField> field = PostField.of(key);
			boolean metric = key.startsWith(PostField.METRIC) && key.length() > PostField.METRIC.length();
			if (entry.getValue().isEmpty() || field.isEmpty() && !metric) {
				throw new MalformedMappingException(key + "=" + entry.getValue());
			}
			if (metric) {
				metrics.put(key.substring(PostField.METRIC.length()), entry.getValue());
			} else {
				fields.put(field.get(), entry.getValue());
			}
		}
		return new PostMapping(fields, metrics);
	}

	/** This mapping, and another for what this one leaves out. */
	PostMapping over(PostMapping other) {
		var allFields = new EnumMap<PostField, String>(PostField.class);
		allFields.putAll(other.fields);
		allFields.putAll(fields);
		var allMetrics = new LinkedHashMap<>(other.metrics);
		allMetrics.putAll(metrics);
		return new PostMapping(allFields, allMetrics);
	}
}
