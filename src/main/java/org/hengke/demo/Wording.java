package org.hengke.demo;

/**
 * One way to say something at a stage of a scenario.
 *
 * @param threads what it fits: letters a to h are the matter the customer opened with, digits the question that was asked, w to z
 *     the outcome; a dimension without a mark fits all
 */
record Wording(String threads, Template template) {

    static Wording parse(String line) {
        if (!line.startsWith("@")) {
            return new Wording("", Template.parse(line));
        }
        var end = line.indexOf(' ');
        return new Wording(line.substring(1, end), Template.parse(line.substring(end + 1)));
    }

    /** The thread a conversation follows, one mark for each dimension that is settled. */
    static final class Course {

        private char matter;
        private char question;
        private char outcome;

        boolean fits(Wording wording) {
            return (matter == 0 || none(wording, 'a', 'h') || wording.threads().indexOf(matter) >= 0)
                    && (question == 0
                            || none(wording, '1', '9')
                            || wording.threads().indexOf(question) >= 0)
                    && (outcome == 0
                            || none(wording, 'w', 'z')
                            || wording.threads().indexOf(outcome) >= 0);
        }

        void follow(Wording wording, Dice dice) {
            matter = settled(matter, wording, 'a', 'h', dice);
            question = settled(question, wording, '1', '9', dice);
            outcome = settled(outcome, wording, 'w', 'z', dice);
        }

        private static char settled(char current, Wording wording, char first, char last, Dice dice) {
            if (current != 0 || none(wording, first, last)) {
                return current;
            }
            var marks = wording.threads()
                    .chars()
                    .filter(mark -> mark >= first && mark <= last)
                    .toArray();
            return (char) marks[dice.below(marks.length)];
        }

        private static boolean none(Wording wording, char first, char last) {
            return wording.threads().chars().noneMatch(mark -> mark >= first && mark <= last);
        }
    }
}
