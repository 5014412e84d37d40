package [=id];

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.palier.study.export.Exported;
import org.palier.study.export.Exporter;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.ground.text.Wording;

/** The tables of a report as plain text, values between tabulators, method and limits at the end. */
public final class [=Name]Exporter implements Exporter {

	private static final Wording WORDS = new Wording([=Name]Exporter.class, "messages");

	@Override
	public String id() {
		return "[=contribution]";
	}

	@Override
	public Bilingual name() {
		return WORDS.text("name");
	}

	@Override
	public String extension() {
		return "txt";
	}

	@Override
	public void write(Exported content, OutputStream out) throws IOException {
		Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		text.write(content.name().in(content.locale()) + "\n");
		for (Table table : content.tables()) {
			text.write("\n" + table.title().in(content.locale()) + "\n");
			text.write(table.columns().stream().map(it -> it.title().in(content.locale())).collect(Collectors.joining("\t")) + "\n");
			for (List<Value> row : table.rows()) {
				text.write(row.stream().map(it -> cell(it, content)).collect(Collectors.joining("\t")) + "\n");
			}
		}
		text.write("\n" + WORDS.text("method").in(content.locale()) + "\n");
		for (Bilingual sentence : content.method()) {
			text.write(sentence.in(content.locale()) + "\n");
		}
		// The caller closes the stream.
		text.flush();
	}

	private static String cell(Value value, Exported content) {
		var typography = new Typography(content.locale());
		return switch (value) {
		case Value.Item it -> it.label().in(content.locale());
		case Value.Count it -> typography.count(it.number());
		case Value.Share it -> typography.share(it.fraction());
		case Value.Estimate it -> it.in(typography);
		case Value.Decimal it -> typography.measured(it.number(), it.digits());
		case Value.Undefined it -> "(" + it.reason().in(content.locale()) + ")";
		};
	}
}
