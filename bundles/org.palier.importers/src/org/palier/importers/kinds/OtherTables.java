// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.kinds;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.palier.ground.text.Wording;
import org.palier.intake.imports.KnownFileException;
import org.palier.intake.mapping.ShippedMapping;
import org.palier.intake.mapping.ShippedMappings;

/** Refuses tables that are neither a list of agencies nor of posts under any mapping. The refusal names the kind of the table. */
public final class OtherTables {

	private final Wording words = new Wording(OtherTables.class, "messages");
	private final ShippedMappings known = ShippedMappings.beside(OtherTables.class, "tables");

	/** @throws KnownFileException saying what the table is and who reads it, when it is one of these */
	public void refuse(Path file, List<String> columns) throws KnownFileException {
		Optional<ShippedMapping> table = known.of(columns);
		if (table.isPresent()) {
			throw new KnownFileException(file,
					words.text("no." + table.get().said("no").orElseThrow(), String.valueOf(file.getFileName()), table.get().title()));
		}
	}
}
