package org.hengke.platform.web;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Sends a {@link Download} under its own type, whatever else the caller would take. */
@Component
class DownloadWriter implements HttpMessageConverter<Download> {

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType asked) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType asked) {
        return type == Download.class;
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(MediaType.ALL);
    }

    @Override
    public Download read(Class<? extends Download> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("A file is not read as JSON", message);
    }

    @Override
    public void write(Download file, @Nullable MediaType asked, HttpOutputMessage message) throws IOException {
        message.getHeaders().setContentDisposition(file.disposition());
        message.getHeaders().setContentType(file.type());
        file.body().write(message.getBody());
        message.getBody().flush();
    }
}
