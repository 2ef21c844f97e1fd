package org.hengke.cases;

import java.util.List;

/** A case as its customer may see it. */
public record PublicConversation(Case of, List<Said> messages) {

    public record Said(Message message, List<CaseDetail.File> files) {}
}
