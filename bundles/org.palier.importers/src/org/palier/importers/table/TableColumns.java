// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.files.ImportRequest;
import org.palier.files.UnreadableFileException;
import org.palier.files.table.Sheet;
import org.palier.files.table.TableFile;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.UncheckedImport;
import org.palier.intake.mapping.ChosenMapping;
import org.palier.intake.mapping.MappableField;
import org.palier.intake.mapping.MappedImporter;
import org.palier.intake.mapping.Mapping;
import org.palier.intake.mapping.MappingException;
import org.palier.intake.mapping.MappingProposal;
import org.palier.intake.mapping.SheetProposals;
import org.palier.model.FieldSubject;

/** The possible meanings of the columns of a table of agencies, shown to a person before anything is read. */
final class TableColumns implements MappedImporter {

	static final String MAP = "map";
	static final String FILE = "mapping";
	static final String ONLY = "only";
	static final String CREATE = "create";
	static final String KEEP = "keep";
	static final String LEAVE = "leave";
	static final String SHEET = "sheet";
	static final String TITLE = "mapping-name";

	private static final List<String> FIRST = List.of(CensusFields.NAME_FR, CensusFields.NAME_EN, CensusFields.NAME, CensusFields.ACRONYM,
			CensusFields.ACRONYM_FR, CensusFields.ACRONYM_EN, CensusFields.OTHER_NAME, CensusFields.JURISDICTION, CensusFields.CATEGORY,
			CensusFields.FIELD, CensusFields.PARENT, CensusFields.SIZE, CensusFields.SITE, CensusFields.BEGUN, CensusFields.ENDED,
			CensusFields.SUCCESSOR, CensusFields.RENAMED, CensusFields.LIFE_SOURCE);
	private static final List<String> SEVERAL = List.of(CensusFields.ID, CensusFields.PLACE);
	private static final List<String> LAST = List.of(CensusFields.PLATFORM, CensusFields.ACCOUNT, CensusFields.HANDLE, CensusFields.URL,
			CensusFields.STATUS, CensusFields.USAGES, CensusFields.CODER, CensusFields.DATE, CensusFields.CHECKED_BY,
			CensusFields.EVIDENCE, CensusFields.NOTE, CensusFields.LANGUAGE,
			CensusFields.AUTHENTICITY, CensusFields.FOLLOWERS, CensusFields.PURPOSE, CensusFields.OWNER, CensusFields.OPENED,
			CensusFields.APPROVED, CensusFields.NOTICE, CensusFields.REVIEW, CensusFields.CLOSING, CensusFields.CLOSED,
			CensusFields.ARCHIVE);
	private static final Set<String> FOR_ALL = Set.of(CensusFields.JURISDICTION, CensusFields.CATEGORY, CensusFields.PLATFORM);

	private final TableImporter importer;
	private final MappingChoice choice;
	private final Wording words;

	TableColumns(TableImporter importer, MappingChoice choice, Wording words) {
		this.importer = importer;
		this.choice = choice;
		this.words = words;
	}

	@Override
	public List<MappableField> fields(CensusDirectory directory) {
		var fields = new ArrayList<MappableField>();
		FIRST.forEach(it -> fields.add(new MappableField(it, name(it), false, FOR_ALL.contains(it))));
		directory.platformsById().forEach((id, name) -> fields
				.add(new MappableField(CensusFields.ON + "." + id, words.text("field.on", name), false, false)));
		directory.platformsById().forEach((id, name) -> fields
				.add(new MappableField(CensusFields.USAGES + "." + id, words.text("field.usages_on", name), false, false)));
		directory.ownFields().of(FieldSubject.AGENCY)
				.forEach(it -> fields.add(new MappableField(CensusFields.OWN + "." + it.id(), words.text("field.own", it.name()), false, false)));
		directory.ownFields().of(FieldSubject.ACCOUNT)
				.forEach(it -> fields.add(
						new MappableField(CensusFields.OWN + "." + it.id(), words.text("field.own_account", it.name()), false, false)));
		fields.add(new MappableField(CensusFields.ID + "." + CensusFields.STUDY, name("id.study"), false, false));
		SEVERAL.forEach(it -> fields.add(new MappableField(it, name(it), true, false)));
		LAST.forEach(it -> fields.add(new MappableField(it, name(it), false, FOR_ALL.contains(it))));
		return fields;
	}

	private Bilingual name(String field) {
		return words.text("field." + field);
	}

	@Override
	public MappingProposal propose(ImportRequest request, CensusDirectory directory) throws IOException {
		var proposals = new SheetProposals(importer.id(), directory.mappings(), new SheetProposals.Choice() {

			@Override
			public ChosenMapping of(Sheet sheet) throws IOException {
				return choice.of(sheet, directory);
			}

			@Override
			public void check(Sheet sheet) throws IOException {
				importer.refuse(request, sheet);
			}
		});
		try (TableFile file = TableFile.open(request)) {
			return proposals.of(file, request.options().all().getOrDefault(SHEET, ""));
		} catch (MappingException wrong) {
			throw new UnreadableFileException(request.file(), wrong.reason());
		}
	}

	@Override
	public ImportRequest of(String sheet, ImportRequest request) {
		return UncheckedImport.of(request).with(Map.of(SHEET, sheet)).to(importer);
	}

	@Override
	public ImportRequest by(Mapping mapping, String name, ImportRequest request) {
		return UncheckedImport.of(request)
				.with(Map.of(MAP, mapping.text(), ONLY, "true", FILE, "", CREATE, "", TITLE, name, KEEP, "", LEAVE, "")).to(importer);
	}

	@Override
	public Optional<Bilingual> lacking(Mapping mapping) {
		Set<String> fields = mapping.entries().stream().map(Mapping.Entry::field).collect(Collectors.toSet());
		if (fields.stream().noneMatch(MappingChoice::isName)) {
			return Optional.of(words.text("field.name_needed"));
		}
		boolean somewhere = List.of(CensusFields.PLATFORM, CensusFields.URL, CensusFields.ACCOUNT).stream().anyMatch(fields::contains);
		return fields.contains(CensusFields.HANDLE) && !somewhere ? Optional.of(words.text("field.platform_needed")) : Optional.empty();
	}

	@Override
	public Set<String> options() {
		return Set.of(MAP, FILE, ONLY, CREATE, SHEET, TITLE, KEEP, LEAVE);
	}

	@Override
	public Set<String> creates() {
		return Set.copyOf(CensusFields.CREATED);
	}

	private Map<String, Bilingual> statuses() {
		var statuses = new LinkedHashMap<String, Bilingual>();
		List.of("present", "absent", "inaccessible").forEach(it -> statuses.put(it, words.text("status." + it)));
		return statuses;
	}

	@Override
	public Map<String, Bilingual> values(String field, CensusDirectory directory) {
		return switch (field) {
		case CensusFields.JURISDICTION -> directory.jurisdictions();
		case CensusFields.CATEGORY -> directory.categories();
		case CensusFields.PLATFORM -> directory.platformsById();
		case CensusFields.FIELD -> directory.fields();
		case CensusFields.STATUS -> statuses();
		case CensusFields.USAGES -> directory.usages();
		default -> field.startsWith(CensusFields.OWN + ".") ? directory.ownFields().choices(field.substring(CensusFields.OWN.length() + 1))
				: Map.of();
		};
	}
}
