package org.hengke.cases.internal;

import java.util.Arrays;
import java.util.List;
import org.hengke.cases.Channel;
import org.hengke.metrics.Dimension;
import org.hengke.metrics.Grain;
import org.springframework.stereotype.Component;

/** The channels, for figures that are told apart by them. */
@Component
class CaseChannels implements Dimension {

    private static final List<Member> MEMBERS = Arrays.stream(Channel.values())
            .map(channel -> new Member(channel.code(), null, "cases.channel." + channel.code()))
            .toList();

    @Override
    public Grain grain() {
        return Grain.CHANNEL;
    }

    @Override
    public List<Member> members() {
        return MEMBERS;
    }
}
