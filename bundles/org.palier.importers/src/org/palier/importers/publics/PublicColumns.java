// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.publics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.palier.files.csv.Row;
import org.palier.ground.text.NameKey;
import org.palier.intake.imports.CensusDirectory;

/** The columns of one list of publics, found by their names. */
final class PublicColumns {

	static final String NAME = "name";
	static final String NAME_FR = "name_fr";
	static final String NAME_EN = "name_en";
	static final String KIND = "kind";
	static final String ID = "id";
	static final String SOURCE = "source";
	static final String PLATFORM = "platform";
	static final String ACCOUNT = "account";
	static final String ADDRESS = "address";

	/** Names of columns, see {@link NameKey#of}. */
	private static final Map<String, Set<String>> SPELLINGS = Map.of(
			NAME, Set.of("name", "nom"), NAME_FR, Set.of("name fr", "nom fr", "nom francais", "french name"),
			NAME_EN, Set.of("name en", "nom en", "nom anglais", "english name"), KIND, Set.of("kind", "genre", "sorte", "type"), ID, Set.of("id"),
			SOURCE, Set.of("source"), PLATFORM, Set.of("platform", "plateforme", "plate forme"),
			ACCOUNT, Set.of("account", "handle", "compte", "identifiant", "username"), ADDRESS, Set.of("address", "url", "adresse", "link", "lien"));

	private final List<String> columns;
	private final Map<String, Integer> places = new LinkedHashMap<>();

	PublicColumns(List<String> columns) {
		this.columns = columns;
		for (int i = 0; i < columns.size(); i++) {
			String key = NameKey.of(columns.get(i));
			int place = i;
			SPELLINGS.forEach((field, words) -> {
				if (words.contains(key)) {
					places.putIfAbsent(field, place);
				}
			});
		}
	}

	boolean has(String field) {
		return places.containsKey(field);
	}

	boolean hasName() {
		return has(NAME) || has(NAME_FR) || has(NAME_EN);
	}

	String text(Row row, String field) {
		return row.text(places.getOrDefault(field, Row.NO_COLUMN));
	}

	/** The file's own name of the column of a field; the field itself where it has no column. */
	String name(String field) {
		Integer place = places.get(field);
		return place == null ? field : columns.get(place);
	}

	/** Columns that are called as a platform of the study, each with the platform's id. */
	Map<Integer, String> platforms(CensusDirectory directory) {
		Map<Integer, String> found = new LinkedHashMap<>();
		for (int i = 0; i < columns.size(); i++) {
			int place = i;
			if (!places.containsValue(i)) {
				directory.platform(columns.get(i)).ifPresent(it -> found.put(place, it));
			}
		}
		return found;
	}

	/** The file's own name of the column at a position. */
	String column(int place) {
		return columns.get(place);
	}

	/** Columns that say nothing of publics. */
	List<String> unread(CensusDirectory directory) {
		Map<Integer, String> platforms = platforms(directory);
		var unread = new ArrayList<String>();
		for (int i = 0; i < columns.size(); i++) {
			if (!columns.get(i).isBlank() && !places.containsValue(i) && !platforms.containsKey(i)) {
				unread.add(columns.get(i));
			}
		}
		return unread;
	}
}
