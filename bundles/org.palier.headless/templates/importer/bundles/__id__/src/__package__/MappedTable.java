package [=id];

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

import org.palier.files.FileContent;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.RowSink;
import org.palier.files.UnreadableFileException;
import org.palier.files.csv.Row;
import org.palier.files.csv.RowRejection;
import org.palier.files.table.Sheet;
import org.palier.files.table.TableFile;
import org.palier.ground.Progress;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Wording;
import org.palier.intake.mapping.BoundMapping;
import org.palier.intake.mapping.Mapping;
import org.palier.intake.mapping.MappingException;

/**
 * The table of an export, by what its columns mean. Palier reads the file, whatever it is written in; rows that are wrong are left out one
 * by one, and written back in the way of the file.
 *
 * @param usual the mapping of the export as it comes: field=column, with commas between; a person says otherwise with the option map
 */
record MappedTable(String usual) {

	private static final Wording WORDS = new Wording(MappedTable.class, "messages");

	/** Lets a person name other columns, such as {@code agency=Organisme}. */
	static final PartOption MAP = PartOption.text("map", WORDS.text("option.map"), WORDS.text("option.map.description"), "");

	/** Reads one row. */
	@FunctionalInterface
	interface Reading {
		/** @throws RowRejection when the row is wrong: the column, the value, the rule and a sentence */
		Accepted read(BoundMapping columns, Row row) throws RowRejection;
	}

	/** True when the file is a table that has every column of the mapping. */
	boolean recognises(ImportRequest request) throws IOException {
		if (!FileContent.of(request.file()).mayHoldTables()) {
			return false;
		}
		try (TableFile file = TableFile.open(request)) {
			Set<String> columns = new HashSet<>(file.sheets().getFirst().columns());
			return mapping(request).entries().stream().allMatch(it -> columns.contains(it.source()));
		} catch (MappingException wrong) {
			throw new UnreadableFileException(request.file(), wrong.reason());
		}
	}

	/** Hands over each row. @throws UnreadableFileException when the file is no table, or lacks a column */
	void read(ImportRequest request, Reading reading, RowSink sink, Progress progress) throws IOException {
		try (TableFile file = TableFile.openTolerantly(request)) {
			Sheet sheet = file.sheets().getFirst();
			var columns = new BoundMapping(mapping(request), sheet.columns());
			sheet.read(row -> reading.read(columns, row), sink, progress);
		} catch (MappingException wrong) {
			throw new UnreadableFileException(request.file(), wrong.reason());
		}
	}

	private Mapping mapping(ImportRequest request) throws MappingException {
		return Mapping.parse(request.option(MAP)).over(Mapping.parse(usual));
	}
}
