package org.hengke.platform.web;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Serves the pages in the browser. An address that is neither a file nor the program's own is a page of the application,
 * which finds its way by itself, so the answer is its first file.
 */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {

    private static final String FILES = "classpath:/static/";
    private static final String FIRST_FILE = "index.html";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(FILES + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/**")
                .addResourceLocations(FILES)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(true)
                .addResolver(new FirstFileForPages());
    }

    private static final class FirstFileForPages extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            var file = super.getResource(path, location);
            return file == null && isPage(path) ? super.getResource(FIRST_FILE, location) : file;
        }

        private static boolean isPage(String path) {
            return !path.startsWith("api/")
                    && !path.startsWith("actuator/")
                    && path.indexOf('.', path.lastIndexOf('/') + 1) < 0;
        }
    }
}
