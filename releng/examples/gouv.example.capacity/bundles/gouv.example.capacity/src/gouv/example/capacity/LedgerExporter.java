package gouv.example.capacity;

import java.io.IOException;
import java.io.OutputStream;

import org.palier.study.export.Exported;
import org.palier.study.export.Exporter;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The tables of a report as JSON: numbers as numbers, what does not exist as null with its reason. */
public final class LedgerExporter implements Exporter {

	private static final Wording WORDS = new Wording(LedgerExporter.class, "messages");

	@Override
	public String id() {
		return "gouv.example.capacity.ledger";
	}

	@Override
	public Bilingual name() {
		return WORDS.text("ledger.name");
	}

	@Override
	public String extension() {
		return "json";
	}

	@Override
	public void write(Exported content, OutputStream out) throws IOException {
		var mapper = new ObjectMapper();
		ObjectNode root = mapper.createObjectNode();
		root.put("study", content.name().in(content.locale())).put("run", content.manifest().id()).put("redacted", content.redacted());
		ArrayNode tables = root.putArray("tables");
		content.tables().forEach(it -> table(tables.addObject(), it, content));
		ArrayNode method = root.putArray("method");
		content.method().forEach(it -> method.add(it.in(content.locale())));
		// All at once: a writer of Jackson’s would close the stream, which is the caller’s to close.
		out.write(mapper.writeValueAsBytes(root));
	}

	private static void table(ObjectNode node, Table table, Exported content) {
		node.put("id", table.id()).put("title", table.title().in(content.locale())).put("unit", table.unit().id());
		ArrayNode rows = node.putArray("rows");
		for (var row : table.rows()) {
			ObjectNode cells = rows.addObject();
			for (int i = 0; i < row.size(); i++) {
				String column = table.columns().get(i).id();
				switch (row.get(i)) {
				case Value.Item it -> cells.put(column, it.id());
				case Value.Count it -> cells.put(column, it.number());
				case Value.Share it -> cells.put(column, it.fraction());
				case Value.Estimate it -> cells.put(column, it.corrected());
				case Value.Decimal it -> cells.put(column, it.number());
				case Value.Undefined it -> cells.putNull(column).put(column + "_reason", it.reason().in(content.locale()));
				}
			}
		}
	}
}
