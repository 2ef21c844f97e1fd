package org.hengke.cases.web;

import org.hengke.cases.CaseFilter;
import org.hengke.cases.CaseSort;
import org.hengke.cases.CaseState;
import org.hengke.cases.CaseType;
import org.hengke.cases.Channel;
import org.hengke.cases.Priority;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Codes in addresses are the same as in JSON. */
@Configuration(proxyBeanMethods = false)
class CaseCodes implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, CaseState.class, CaseState::of);
        registry.addConverter(String.class, CaseType.class, CaseType::of);
        registry.addConverter(String.class, Priority.class, Priority::of);
        registry.addConverter(String.class, Channel.class, Channel::of);
        registry.addConverter(String.class, CaseSort.class, CaseSort::of);
        registry.addConverter(String.class, CaseFilter.Owner.class, CaseFilter.Owner::of);
        registry.addConverter(String.class, CaseFilter.Due.class, CaseFilter.Due::of);
        registry.addConverter(String.class, CaseFilter.Recently.class, CaseFilter.Recently::of);
    }
}
