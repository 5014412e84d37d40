import org.palier.study.runs.StudyFolder
import org.palier.numbers.view.StudyView
import org.palier.numbers.indicators.Penetration
var view = StudyView.of(StudyFolder.at(Path.of(System.getProperty("study"))).file().load())
new Penetration().compute(view).rows().forEach(System.out::println)
/exit
