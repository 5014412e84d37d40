// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.mapping;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.palier.files.ImportRequest;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusDirectory;

/**
 * The abilities of an importer that reads tables by a mapping. A person may see which column it takes for what, and change
 * that, before anything is read. Stateless, as the importer is.
 */
public interface MappedImporter {

	/** The fields that columns can be, the usual ones first. */
	List<MappableField> fields(CensusDirectory directory);

	/**
	 * The meaning of the columns of one sheet when nobody says more. It is that of a kept mapping, or that of a known
	 * published list, or what headers and cells suggest. The sheet is the one that the request names, else the one of the
	 * mapping that is kept, else the first.
	 *
	 * @throws org.palier.files.UnreadableFileException when the file holds no such table, or one that is refused by name
	 * @throws IOException                                     when reading fails
	 */
	MappingProposal propose(ImportRequest request, CensusDirectory directory) throws IOException;

	/** The request that names a sheet. */
	ImportRequest of(String sheet, ImportRequest request);

	/** The request that reads by a mapping and by nothing else. @param name under which the study keeps it; empty for that of the file */
	ImportRequest by(Mapping mapping, String name, ImportRequest request);

	/** Why nothing could be read by a mapping, e.g. because no column gives a name; nothing when it can be. */
	Optional<Bilingual> lacking(Mapping mapping);

	/** Ids of the options that the mapping takes the place of: nobody need be asked for them beside it. */
	Set<String> options();

	/** The kinds of things that can be made where a value names none of the study, see {@link Mapping#create}. */
	Set<String> creates();

	/** The values that a field can have in the study: ids and names, in its order; none where values are free. */
	Map<String, Bilingual> values(String field, CensusDirectory directory);
}
