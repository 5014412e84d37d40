// SPDX-License-Identifier: EPL-2.0
package org.palier.study.export;

import java.util.List;
import java.util.Optional;

import org.palier.ground.migration.IdMigrations;

/**
 * The exporters at hand. Immutable and thread-safe.
 *
 * @param exporters  one of each id
 * @param migrations what ids have become
 */
public record Exporters(List<Exporter> exporters, IdMigrations migrations) {

	/** None. */
	public static final Exporters NONE = new Exporters(List.of(), IdMigrations.NONE);

	/** Copies its list. */
	public Exporters {
		exporters = List.copyOf(exporters);
	}

	/** The exporter of an id, or of what that id has become. */
	public Optional<Exporter> find(String id) {
		return named(id).or(() -> named(migrations.current("exporter", id)));
	}

	private Optional<Exporter> named(String id) {
		return exporters.stream().filter(it -> it.id().equals(id)).findFirst();
	}
}
